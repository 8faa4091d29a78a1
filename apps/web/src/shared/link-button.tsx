import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link of the app that looks like a button (role link). */
export const LinkButton = createLink(Button);
