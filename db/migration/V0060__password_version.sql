-- Counts the passwords of an account: a session that began with another one has ended.
alter table account add column password_version integer not null default 0;
