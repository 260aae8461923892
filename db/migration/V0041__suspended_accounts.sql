-- Whoever is suspended cannot sign in, choose a password or act, until the platform reinstates the account.
alter table account add column suspended_at timestamptz;
