// Made by npm run api from the routes of apps/server. Do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is it up */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by account name or phone; sets the session cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s own password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordChangeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with roles and places */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demo accounts; empty unless samples are loaded and the address is loopback */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DemoSignIn"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places with a published report */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Place"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/places/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Headline targets, progress and published tasks of a place */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicPage"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A place with its own day */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Place"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, in pinyin order */
        get: {
            parameters: {
                query?: {
                    /** @description Also those that have ended */
                    ended?: string;
                };
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Unit"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a unit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /**
                         * @description Made from the name when left out
                         * @default null
                         */
                        shortName?: string | null;
                        /** @default [] */
                        aliases?: string[];
                        /** @default null */
                        kind?: ("department" | "town" | "enterprise" | "other") | null;
                        /** @default null */
                        duties?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Unit"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/units/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add units from a list, one a line; each line stands alone */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description One unit a line: 全称[，简称[，别名…]] */
                        text: string;
                        /**
                         * @description Only say what each line would do
                         * @default false
                         */
                        dryRun?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitListResult"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a unit or change its duties; a name it gives up becomes an alias */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        shortName?: string;
                        aliases?: string[];
                        /** @enum {string} */
                        kind?: "department" | "town" | "enterprise" | "other";
                        duties?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Unit"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/places/{place}/units/{unit}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit from today on, or bring it back; it is never deleted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default true */
                        ended?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Unit"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders’ posts, the units they are in charge of, and who held them before */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Post"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a post */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        holder?: string;
                        /** @default [] */
                        units?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Post"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a post: its title, its holder (the one before is kept), the units it is in charge of */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    post: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        holder?: string;
                        units?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Post"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/places/{place}/posts/{post}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a post from today on; matters and records keep it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    post: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a report as a file (multipart) or as pasted text; it is read in the background */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 粘贴文本.txt */
                        name?: string;
                        text: string;
                        /** @description When the text does not say */
                        year?: number;
                        /**
                         * @default ask
                         * @enum {string}
                         */
                        onConflict?: "ask" | "new-version";
                    };
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                        year?: number;
                        /**
                         * @default ask
                         * @enum {string}
                         */
                        onConflict?: "ask" | "new-version";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the reading of a file is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    import: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportSummary"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with everything read in it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Report"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was handed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes as they came */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/compare/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions of a year, or two years, side by side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                    other: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportComparison"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a fact, mark it as no fact, or add one that was missed
         * @description Append-only: the reader's own answer stays, and of several about one number the last holds.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A fact of the reading, or a stretch of its text that holds a number */
                        number: {
                            fact: string;
                        } | {
                            span: {
                                start: number;
                                end: number;
                            };
                        };
                        says: {
                            /** @enum {string} */
                            kind: "fact";
                            /** @description Null only for a target without a number */
                            value: string | null;
                            unit: string;
                            /** @enum {number} */
                            sign?: -1;
                            /** @enum {string} */
                            measure: "level" | "increment" | "total" | "growth" | "change" | "ratio" | "rank" | "multiple";
                            subject: string;
                            /** @enum {string} */
                            bound: "eq" | "approx" | "ge" | "gt" | "le" | "lt" | "lo" | "hi";
                            /** @enum {string} */
                            modality: "actual" | "estimate" | "target" | "stretch";
                            /** @description 2023, 2016-2020, or -2025 for by 2025 */
                            period: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "none";
                            /** @enum {string} */
                            why: "date" | "name" | "ordinal" | "doc" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "withdrawn";
                        };
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Correction"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/unstated-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Headline targets that other years of the place set and this report leaves out */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Null when it cannot be judged: the report has no plan part, or there is no other year */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnstatedTarget"][] | null;
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The breakdown table (任务分解表) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Breakdown"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a row; 409 with the row as it stands when someone else was faster */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                    row: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        task?: string;
                        target?: components["schemas"]["TargetInput"] | null;
                        leadUnit?: string | null;
                        coUnits?: string[];
                        leader?: string | null;
                        nodes?: components["schemas"]["QuarterNodeInput"][];
                        due?: string | null;
                        mechanism?: string;
                        openReason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/{row}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split a row into several tasks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                    row: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        tasks: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge rows into the first of them */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        task?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set units, leader or deadline of many rows */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        leadUnit?: string;
                        coUnits?: string[];
                        leader?: string | null;
                        due?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave rows out, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take rejected rows back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakdownRow"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn rows into matters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        openReason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishResult"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The breakdown table as xlsx, docx or csv */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "docx" | "csv";
                };
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                        "text/csv": string;
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match the office’s own table (xlsx, docx) to the report; nothing is changed yet */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableMatch"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/reports/{report}/breakdown/table/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a matched table */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    report: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        token: string;
                        /** @default [] */
                        skip?: number[];
                        /** @default [] */
                        add?: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Breakdown"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger: filtered, sorted, paged */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    unit?: string;
                    /** @description How `unit` takes part */
                    role?: "lead" | "co" | "any";
                    mechanism?: string;
                    report?: string;
                    section?: string;
                    stage?: string;
                    light?: components["schemas"]["LightInput"];
                    paceClass?: components["schemas"]["PaceClassInput"];
                    dueFrom?: string;
                    dueTo?: string;
                    redSince?: string;
                    /** @description true: only what is not done yet */
                    open?: string;
                    notReportedSince?: string;
                    /** @description Text: every word must occur */
                    q?: string;
                    sort?: "order" | "due" | "pace" | "unit" | "updated";
                    page?: number;
                    size?: number;
                };
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatterPage"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/matters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered ledger as xlsx or csv, all pages */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    unit?: string;
                    /** @description How `unit` takes part */
                    role?: "lead" | "co" | "any";
                    mechanism?: string;
                    report?: string;
                    section?: string;
                    stage?: string;
                    light?: components["schemas"]["LightInput"];
                    paceClass?: components["schemas"]["PaceClassInput"];
                    dueFrom?: string;
                    dueTo?: string;
                    redSince?: string;
                    /** @description true: only what is not done yet */
                    open?: string;
                    notReportedSince?: string;
                    /** @description Text: every word must occur */
                    q?: string;
                    sort?: "order" | "due" | "pace" | "unit" | "updated";
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A matter with its source, entries and what may be done */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    matter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatterDetail"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/matters/{matter}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a month, move a stage, amend, correct; 409 with the matter as it stands when it changed meanwhile */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MatterCommandInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatterDetail"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file to attach with a report command; at most 20 MB */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Uploaded"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download an attachment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    attachment: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, headline indicators, what is due, what turned red */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dashboard"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Headline indicators against target and last year */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indicator"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator with all its observations */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    indicator: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indicator"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/indicators/{indicator}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a published figure; replacing one needs a reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    indicator: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
                        period: string;
                        /** @description A decimal number as a string, e.g. "12.50" */
                        value: string;
                        /** @enum {string} */
                        kind: "level" | "growth";
                        /**
                         * @default preliminary
                         * @enum {string}
                         */
                        status?: "estimate" | "preliminary" | "final";
                        /** @default null */
                        released?: string | null;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indicator"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of a place */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"][];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make an account with its roles */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username: string;
                        name: string;
                        /** @default null */
                        phone?: string | null;
                        /** @default null */
                        email?: string | null;
                        password: string;
                        grants: {
                            role: components["schemas"]["RoleInput"];
                            unit: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/accounts/{account}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password; signs the account out everywhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordResetInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{place}/accounts/{account}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable or enable an account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    place: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default true */
                        disabled?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        PaceClassInput: "done" | "ahead" | "on" | "behind" | "other" | "unpublished";
        /** @enum {string} */
        LightInput: "green" | "yellow" | "red" | "none";
        /** @enum {string} */
        RoleInput: "clerk" | "unit-clerk" | "leader" | "deputy" | "auditor" | "administrator" | "security-administrator";
        TargetInput: {
            measure: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            value: string;
            unit: string;
            /** @enum {string} */
            bound: "ge" | "le" | "approx" | "eq" | "gt" | "lt";
            /** @enum {string} */
            kind: "flow" | "stock" | "growth" | "rate" | "hold";
            /** @description A decimal number as a string, e.g. "12.50" */
            base?: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            stretch?: string;
        };
        QuarterNodeInput: {
            quarter: 1 | 2 | 3 | 4;
            text: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            share?: string;
            reached?: boolean;
        };
        SignInInput: {
            /** @description Account name or phone number */
            account: string;
            password: string;
        };
        PasswordChangeInput: {
            current: string;
            password: string;
        };
        PasswordResetInput: {
            password: string;
        };
        MatterCommandInput: {
            /** @constant */
            command: "report";
            version: number;
            /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
            period: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            value?: string;
            /** @default  */
            text: string;
            problems?: string;
            nextSteps?: string;
            node?: {
                quarter: 1 | 2 | 3 | 4;
                reached: boolean;
            };
            /** @default [] */
            attachments: string[];
        } | {
            /** @constant */
            command: "move";
            version: number;
            to: string;
            reason?: string;
        } | {
            /** @constant */
            command: "amend";
            version: number;
            reason: string;
            changes: {
                title?: string;
                leadUnit?: string | null;
                coUnits?: string[];
                leader?: string | null;
                due?: string | null;
                target?: components["schemas"]["TargetInput"] | null;
                nodes?: components["schemas"]["QuarterNodeInput"][];
            };
        } | {
            /** @constant */
            command: "correct";
            version: number;
            /**
             * Format: uuid
             * @description The measured or reported entry that was wrong
             */
            entry: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            value?: string;
            text?: string;
            reason: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            errors?: {
                at: string;
                message: string;
            }[];
            current?: unknown;
        };
        /** @enum {string} */
        PaceClass: "done" | "ahead" | "on" | "behind" | "other" | "unpublished";
        /** @enum {string} */
        Light: "green" | "yellow" | "red" | "none";
        /** @enum {string} */
        Role: "clerk" | "unit-clerk" | "leader" | "deputy" | "auditor" | "administrator" | "security-administrator";
        Target: {
            measure: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            value: string;
            unit: string;
            /** @enum {string} */
            bound: "ge" | "le" | "approx" | "eq" | "gt" | "lt";
            /** @enum {string} */
            kind: "flow" | "stock" | "growth" | "rate" | "hold";
            /** @description A decimal number as a string, e.g. "12.50" */
            base?: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            stretch?: string;
        };
        QuarterNode: {
            quarter: 1 | 2 | 3 | 4;
            text: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            share?: string;
            reached?: boolean;
        };
        Standing: {
            /** Format: date */
            asOf: string;
            paceClass: components["schemas"]["PaceClass"];
            light: components["schemas"]["Light"];
            value: string | null;
            shareDone: string | null;
            shareDue: string | null;
            pace: string | null;
            reason: {
                zh: string;
                en: string;
            };
        };
        Place: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "township" | "park";
            code: string | null;
            parent: string | null;
            /** Format: date */
            today: string;
            fixedToday: boolean;
        };
        Unit: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            shortName: string;
            /** @enum {string} */
            kind: "department" | "town" | "enterprise" | "other";
            /** @description Other names it goes by in tables and reports, earlier names among them */
            aliases: string[];
            duties: string;
            /** @description From this day on it is not responsible for anything new */
            endedOn: string | null;
            sort: number;
        };
        UnitListResult: {
            created: number;
            lines: {
                /** @description From 1; empty lines are passed over */
                line: number;
                text: string;
                /** @enum {string} */
                status: "new" | "there" | "wrong";
                name: string;
                shortName: string;
                /** @enum {string} */
                kind: "department" | "town" | "enterprise" | "other";
                message: string | null;
            }[];
        };
        Post: {
            /** Format: uuid */
            id: string;
            title: string;
            holder: string;
            /** @description Units it is in charge of (分管) */
            units: string[];
            /** @description Who held it before, latest first; `until` is the day the next one took over */
            former: {
                holder: string;
                /** Format: date */
                until: string;
            }[];
        };
        Grant: {
            role: components["schemas"]["Role"];
            place: string;
            unit: string | null;
            unitName: string | null;
        };
        Session: {
            account: {
                id: string;
                username: string;
                name: string;
                phone: string | null;
                demo: boolean;
            };
            grants: components["schemas"]["Grant"][];
            places: components["schemas"]["Place"][];
        };
        DemoSignIn: {
            username: string;
            name: string;
            role: components["schemas"]["Role"];
            unitName: string | null;
            password: string;
        };
        Account: {
            id: string;
            username: string;
            name: string;
            phone: string | null;
            email: string | null;
            disabled: boolean;
            grants: components["schemas"]["Grant"][];
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "degraded";
            version: string;
            /** @enum {string} */
            database: "ok" | "unreachable";
        };
        MatterRow: {
            /** Format: uuid */
            id: string;
            mechanism: string;
            mechanismName: {
                zh: string;
                en: string;
            };
            title: string;
            section: string | null;
            stage: string;
            stageName: {
                zh: string;
                en: string;
            };
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            coUnits: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            leader: {
                /** Format: uuid */
                id: string;
                title: string;
                holder: string;
            } | null;
            due: string | null;
            target: components["schemas"]["Target"] | null;
            standing: components["schemas"]["Standing"];
            lastReported: string | null;
            version: number;
        };
        MatterPage: {
            items: components["schemas"]["MatterRow"][];
            total: number;
            page: number;
            size: number;
            counts: {
                byLight: {
                    [key: string]: number;
                };
                byPaceClass: {
                    [key: string]: number;
                };
            };
        };
        EntryView: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** Format: date-time */
            at: string;
            /** Format: date */
            day: string;
            actor: {
                id: string;
                name: string;
            };
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            kind: "opened" | "amended" | "moved" | "measured" | "reported" | "attached" | "corrected" | "erased";
            data: {
                [key: string]: unknown;
            };
            summary: {
                zh: string;
                en: string;
            };
            correctedBy: string | null;
            hash: string;
        };
        MatterDetail: {
            /** Format: uuid */
            id: string;
            mechanism: string;
            mechanismName: {
                zh: string;
                en: string;
            };
            title: string;
            section: string | null;
            stage: string;
            stageName: {
                zh: string;
                en: string;
            };
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            coUnits: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            leader: {
                /** Format: uuid */
                id: string;
                title: string;
                holder: string;
            } | null;
            due: string | null;
            target: components["schemas"]["Target"] | null;
            standing: components["schemas"]["Standing"];
            lastReported: string | null;
            version: number;
            fields: {
                [key: string]: unknown;
            };
            nodes: components["schemas"]["QuarterNode"][];
            stages: {
                id: string;
                name: {
                    zh: string;
                    en: string;
                };
                side: boolean;
                enteredOn: string | null;
            }[];
            actions: {
                command: string;
                to?: string;
                label: {
                    zh: string;
                    en: string;
                };
                blockedBy: {
                    zh: string;
                    en: string;
                } | null;
            }[];
            source: {
                /** Format: uuid */
                report: string;
                reportTitle: string;
                year: number;
                commitments: string[];
                text: string;
                context: string;
                span: {
                    start: number;
                    end: number;
                } | null;
            } | null;
            measurements: {
                measure: string;
                /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
                period: string;
                /** @description A decimal number as a string, e.g. "12.50" */
                value: string;
                unit: string;
                note: string | null;
                /** Format: uuid */
                entry: string;
                shareDone: string | null;
                shareDue: string | null;
            }[];
            reports: {
                /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
                period: string;
                text: string;
                problems: string | null;
                nextSteps: string | null;
                /** Format: uuid */
                entry: string;
            }[];
            attachments: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
                /** Format: uuid */
                entry: string;
                period: string | null;
            }[];
            entries: components["schemas"]["EntryView"][];
            /** Format: date */
            openedOn: string;
            closedOn: string | null;
        };
        Uploaded: {
            /** Format: uuid */
            id: string;
            name: string;
            size: number;
            mediaType: string;
            sha256: string;
        };
        Dashboard: {
            place: string;
            /** Format: date */
            today: string;
            year: number;
            byPaceClass: {
                [key: string]: number;
            };
            byLight: {
                [key: string]: number;
            };
            units: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                total: number;
                byPaceClass: {
                    [key: string]: number;
                };
                byLight: {
                    [key: string]: number;
                };
            }[];
            dueThisWeek: components["schemas"]["MatterRow"][];
            turnedRed: {
                matter: components["schemas"]["MatterRow"];
                /** Format: date */
                since: string;
            }[];
            headlines: components["schemas"]["Indicator"][];
        };
        Observation: {
            /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
            period: string;
            /** @description A decimal number as a string, e.g. "12.50" */
            value: string;
            unit: string;
            /** @enum {string} */
            kind: "level" | "growth";
            /** @enum {string} */
            status: "estimate" | "preliminary" | "final";
            released: string | null;
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: {
                zh: string;
                en: string;
            };
            unit: string;
            /** @enum {string} */
            better: "up" | "down" | "none";
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            sourceUnit: string | null;
            year: number;
            target: {
                text: string;
                value: string | null;
                unit: string;
                /** @enum {string} */
                kind: "level" | "growth" | "ratio" | "direction";
                bound: string;
                stretch: string | null;
            } | null;
            latest: components["schemas"]["Observation"] | null;
            /** @description Same period of last year */
            lastYear: components["schemas"]["Observation"] | null;
            standing: components["schemas"]["Standing"];
            nextRelease: string | null;
            observations: components["schemas"]["Observation"][];
            matter: string | null;
            source: {
                /** Format: uuid */
                report: string;
                /** @description The words of the report the target stands on */
                text: string;
                commitment: string | null;
            } | null;
        };
        PublicPage: {
            place: {
                slug: string;
                name: string;
                nameEn: string | null;
                /** Format: date */
                today: string;
            };
            report: {
                year: number;
                title: string;
                delivered: string | null;
            } | null;
            headlines: {
                /** Format: uuid */
                id: string;
                slug: string;
                name: {
                    zh: string;
                    en: string;
                };
                unit: string;
                /** @enum {string} */
                better: "up" | "down" | "none";
                leadUnit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                sourceUnit: string | null;
                year: number;
                target: {
                    text: string;
                    value: string | null;
                    unit: string;
                    /** @enum {string} */
                    kind: "level" | "growth" | "ratio" | "direction";
                    bound: string;
                    stretch: string | null;
                } | null;
                latest: components["schemas"]["Observation"] | null;
                /** @description Same period of last year */
                lastYear: components["schemas"]["Observation"] | null;
                standing: components["schemas"]["Standing"];
                nextRelease: string | null;
                observations: components["schemas"]["Observation"][];
                source: {
                    /** Format: uuid */
                    report: string;
                    /** @description The words of the report the target stands on */
                    text: string;
                    commitment: string | null;
                } | null;
            }[];
            byPaceClass: {
                [key: string]: number;
            };
            tasks: {
                /** Format: uuid */
                id: string;
                title: string;
                section: string | null;
                leadUnit: string | null;
                due: string | null;
                targetText: string;
                original: string;
                standing: components["schemas"]["Standing"];
                lastReport: {
                    /** @description 2026, 2026H1, 2026Q3 or 2026-09 */
                    period: string;
                    text: string;
                } | null;
            }[];
            roots: {
                /** Format: date */
                day: string;
                root: string;
                entries: number;
            }[];
        };
        BreakdownRow: {
            /** Format: uuid */
            id: string;
            /** @description Send it back with a change; a different one on the server is a conflict (409) */
            version: number;
            order: number;
            section: string[];
            original: string;
            /** @description Ids in the reading */
            commitments: string[];
            /** @description In the reading text */
            span: {
                start: number;
                end: number;
            } | null;
            task: string;
            /** @description report-task or annual-targets */
            mechanism: string;
            /** @enum {string} */
            kind: "target" | "quantity" | "project" | "action" | "direction";
            target: components["schemas"]["Target"] | null;
            targetText: string;
            leadUnit: string | null;
            coUnits: string[];
            leader: string | null;
            nodes: components["schemas"]["QuarterNode"][];
            due: string | null;
            /** @enum {string} */
            status: "draft" | "rejected" | "published";
            rejectReason: string | null;
            suggestions: {
                /** Format: uuid */
                unit: string;
                name: string;
                /** @enum {string} */
                role: "lead" | "co";
                reason: string;
                score: number;
            }[];
            openReason: string | null;
            matter: string | null;
            fromTable: boolean;
        };
        Breakdown: {
            /** Format: uuid */
            report: string;
            rows: components["schemas"]["BreakdownRow"][];
            counts: {
                draft: number;
                rejected: number;
                published: number;
                withoutLead: number;
            };
        };
        PublishResult: {
            published: {
                /** Format: uuid */
                row: string;
                /** Format: uuid */
                matter: string;
            }[];
            refused: {
                /** Format: uuid */
                row: string;
                code: string;
                message: string;
            }[];
        };
        TableMatch: {
            /**
             * Format: uuid
             * @description Send to /breakdown/table/apply
             */
            token: string;
            columns: {
                header: string;
                field: string | null;
            }[];
            matched: {
                line: number;
                task: string;
                /** Format: uuid */
                row: string;
                original: string;
                /** @description A decimal number as a string, e.g. "12.50" */
                score: string;
                leadUnit: string | null;
                coUnits: string[];
                due: string | null;
            }[];
            unmatched: {
                line: number;
                task: string;
                leadUnit: string | null;
            }[];
            problems: {
                line: number;
                column: string;
                found: string;
                message: string;
            }[];
        };
        Reading: {
            source: {
                name: string;
                sha256: string;
                /** @enum {string} */
                mediaType: "text/plain" | "text/html" | "text/markdown" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/msword" | "application/pdf";
                encoding: string | null;
                length: number;
                span: {
                    start: number;
                    end: number;
                };
            };
            /** @enum {string} */
            kind: "report" | "news" | "bulletin" | "other";
            title: string | null;
            place: {
                code: string | null;
                name: string;
                /** @enum {string} */
                level: "nation" | "province" | "city" | "county" | "township" | "park";
            } | null;
            year: number | null;
            session: string | null;
            delivered: string | null;
            speaker: string | null;
            truncated: {
                head: boolean;
                tail: boolean;
            };
            text: string;
            outline: {
                id: string;
                /** @enum {string} */
                role: "preamble" | "review" | "problems" | "guiding" | "targets" | "plan" | "livelihood" | "self-building" | "glossary" | "vision" | "years" | "other";
                level: 1 | 2 | 3;
                parent: string | null;
                heading: string;
                headingSpan: {
                    start: number;
                    end: number;
                };
                span: {
                    start: number;
                    end: number;
                };
            }[];
            furniture: {
                source: {
                    start: number;
                    end: number;
                };
                text: string;
                rule: string;
            }[];
            damage: {
                source: {
                    start: number;
                    end: number;
                };
                span: {
                    start: number;
                    end: number;
                };
                before: string;
                after: string;
                /** @enum {string} */
                kind: "hint" | "shift" | "traditional" | "punctuation" | "spacing" | "entity" | "lost";
                certain: boolean;
            }[];
            facts: {
                id: string;
                at: number;
                value: number | null;
                unit: string;
                /** @constant */
                sign?: -1;
                /** @enum {string} */
                measure: "level" | "increment" | "total" | "growth" | "change" | "ratio" | "rank" | "multiple";
                subject: string;
                /** @enum {string} */
                bound: "eq" | "approx" | "ge" | "gt" | "le" | "lt" | "lo" | "hi";
                /** @enum {string} */
                modality: "actual" | "estimate" | "target" | "stretch";
                period: string | null;
                place?: string;
                relation?: {
                    /** @enum {string} */
                    kind: "sync" | "above" | "below" | "assigned" | "rising" | "falling" | "stable" | "zero" | "full-coverage" | "rank";
                    to?: string;
                };
                text: string;
                span: {
                    start: number;
                    end: number;
                };
                source: {
                    start: number;
                    end: number;
                };
                section: string;
                indicator?: string;
                confidence: number;
                stated: ("unit" | "measure" | "subject" | "bound" | "modality" | "period" | "place")[];
                why: string[];
            }[];
            commitments: {
                id: string;
                text: string;
                span: {
                    start: number;
                    end: number;
                };
                source: {
                    start: number;
                    end: number;
                };
                verb: string;
                object: string;
                /** @enum {string} */
                kind: "target" | "quantity" | "project" | "action" | "direction";
                /** @enum {string} */
                certainty: "ensure" | "strive" | "push" | "explore" | "plain";
                deadline: {
                    text: string;
                    date: string | null;
                } | null;
                section: string;
                facts: string[];
                units: {
                    unit: string;
                    name: string;
                    /** @enum {string} */
                    role: "lead" | "co";
                    reason: string;
                    score: number;
                }[];
            }[];
            projects: {
                id: string;
                name: string;
                owner?: string;
                investment?: {
                    value: number;
                    unit: string;
                };
                stage: ("reserved" | "signed" | "preparing" | "started" | "building" | "topped-out" | "completed" | "operating" | "yielding") | null;
                stageVerb: string | null;
                reached: boolean;
                span: {
                    start: number;
                    end: number;
                };
                source: {
                    start: number;
                    end: number;
                };
                section: string;
            }[];
            terms: {
                id: string;
                name: string;
                definition: string | null;
                members: string[];
                mentions: {
                    start: number;
                    end: number;
                }[];
                span: {
                    start: number;
                    end: number;
                };
                source: {
                    start: number;
                    end: number;
                };
            }[];
        };
        ReportSummary: {
            /** Format: uuid */
            id: string;
            year: number;
            version: number;
            current: boolean;
            title: string;
            /** @enum {string} */
            kind: "report" | "news" | "bulletin" | "other";
            delivered: string | null;
            session: string | null;
            speaker: string | null;
            /** Format: date-time */
            importedAt: string;
            importedBy: string;
            counts: {
                facts: number;
                commitments: number;
                projects: number;
                terms: number;
                damage: number;
                published: number;
            };
            truncated: {
                head: boolean;
                tail: boolean;
            };
        };
        Correction: {
            /** Format: uuid */
            id: string;
            fact: string | null;
            /** @description Offset of the number in the decoded source text */
            at: number;
            span: {
                start: number;
                end: number;
            };
            says: {
                /** @constant */
                kind: "fact";
                /** @description Null only for a target without a number */
                value: string | null;
                unit: string;
                /** @constant */
                sign?: -1;
                /** @enum {string} */
                measure: "level" | "increment" | "total" | "growth" | "change" | "ratio" | "rank" | "multiple";
                subject: string;
                /** @enum {string} */
                bound: "eq" | "approx" | "ge" | "gt" | "le" | "lt" | "lo" | "hi";
                /** @enum {string} */
                modality: "actual" | "estimate" | "target" | "stretch";
                /** @description 2023, 2016-2020, or -2025 for by 2025 */
                period: string | null;
            } | {
                /** @constant */
                kind: "none";
                /** @enum {string} */
                why: "date" | "name" | "ordinal" | "doc" | "other";
            } | {
                /** @constant */
                kind: "withdrawn";
            };
            reason: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
        };
        UnstatedTarget: {
            indicator: string;
            name: {
                zh: string;
                en: string;
            };
            elsewhere: {
                /** Format: uuid */
                report: string;
                year: number;
                fact: {
                    id: string;
                    at: number;
                    value: number | null;
                    unit: string;
                    /** @constant */
                    sign?: -1;
                    /** @enum {string} */
                    measure: "level" | "increment" | "total" | "growth" | "change" | "ratio" | "rank" | "multiple";
                    subject: string;
                    /** @enum {string} */
                    bound: "eq" | "approx" | "ge" | "gt" | "le" | "lt" | "lo" | "hi";
                    /** @enum {string} */
                    modality: "actual" | "estimate" | "target" | "stretch";
                    period: string | null;
                    place?: string;
                    relation?: {
                        /** @enum {string} */
                        kind: "sync" | "above" | "below" | "assigned" | "rising" | "falling" | "stable" | "zero" | "full-coverage" | "rank";
                        to?: string;
                    };
                    text: string;
                    span: {
                        start: number;
                        end: number;
                    };
                    source: {
                        start: number;
                        end: number;
                    };
                    section: string;
                    indicator?: string;
                    confidence: number;
                    stated: ("unit" | "measure" | "subject" | "bound" | "modality" | "period" | "place")[];
                    why: string[];
                };
            }[];
        };
        Report: {
            /** Format: uuid */
            id: string;
            year: number;
            version: number;
            current: boolean;
            title: string;
            /** @enum {string} */
            kind: "report" | "news" | "bulletin" | "other";
            delivered: string | null;
            session: string | null;
            speaker: string | null;
            /** Format: date-time */
            importedAt: string;
            importedBy: string;
            counts: {
                facts: number;
                commitments: number;
                projects: number;
                terms: number;
                damage: number;
                published: number;
            };
            truncated: {
                head: boolean;
                tail: boolean;
            };
            reading: components["schemas"]["Reading"];
            corrections: components["schemas"]["Correction"][];
        };
        Import: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "queued" | "reading" | "done" | "failed" | "conflict";
            step: string | null;
            progress: number;
            reports: {
                /** Format: uuid */
                id: string;
                year: number;
                title: string;
            }[];
            problem: {
                code: string;
                message: {
                    zh: string;
                    en: string;
                };
            } | null;
            warnings: {
                code: string;
                message: {
                    zh: string;
                    en: string;
                };
            }[];
            conflict: {
                /** Format: uuid */
                report: string;
                year: number;
            } | null;
        };
        ReportComparison: {
            left: components["schemas"]["ReportSummary"];
            right: components["schemas"]["ReportSummary"];
            added: string[];
            removed: string[];
            changedFacts: {
                subject: string;
                left: string;
                right: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
