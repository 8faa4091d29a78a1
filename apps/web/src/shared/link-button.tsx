import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link of the app that looks like a button (role link). Its look comes by `color` and `variant`: the router keeps `type` to itself. */
export const LinkButton = createLink(Button);
