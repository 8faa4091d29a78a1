-- 0002: sign-in. Who may come in, with which password, and for how long.
--
-- Runs as luoshi_owner. The tables are better-auth's (1.7, username plugin) under names a database administrator
-- expects; apps/server/src/sign-in/auth.ts maps its fields to them. What an account may do stands in
-- luoshi.role_grant; under which name it acted stays in luoshi.account even when the account here is gone.

CREATE SCHEMA IF NOT EXISTS auth;

CREATE TABLE auth.person (
  id               text PRIMARY KEY,                 -- also the id in luoshi.account
  username         text NOT NULL UNIQUE,             -- lower case
  display_username text,
  phone            text UNIQUE CHECK (phone ~ '^\+?[0-9]{6,15}$'),
  name             text NOT NULL,
  email            text NOT NULL UNIQUE,             -- account@placeholder.invalid where none was given
  email_verified   boolean NOT NULL DEFAULT false,
  image            text,
  demo             boolean NOT NULL DEFAULT false,   -- refused on any address but the loopback
  disabled         boolean NOT NULL DEFAULT false,
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now()
);

-- Passwords, hashed (scrypt); provider_id is always `credential`.
CREATE TABLE auth.credential (
  id                       text PRIMARY KEY,
  person                   text NOT NULL REFERENCES auth.person (id) ON DELETE CASCADE,
  provider_id              text NOT NULL,
  provider_account         text NOT NULL,
  password                 text,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  created_at               timestamptz NOT NULL DEFAULT now(),
  updated_at               timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider_id, provider_account)
);
CREATE INDEX credential_person ON auth.credential (person);

CREATE TABLE auth.session (
  id         text PRIMARY KEY,
  person     text NOT NULL REFERENCES auth.person (id) ON DELETE CASCADE,
  token      text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_person ON auth.session (person);

CREATE TABLE auth.verification (
  id         text PRIMARY KEY,
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON auth.verification (identifier);

-- Sign-in comes before a place and a role are known, so there is no row-level security here; only the requests' role
-- reaches these tables, and only better-auth uses them.
GRANT USAGE ON SCHEMA auth TO luoshi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO luoshi_app;
