-- From where something was done that concerns who gets in; no whole address.
alter table audit_entry rename column detail to network;
