-- The trail is read by who acted and by what was done, newest first, however long it grows.
create index audit_entry_of_actor on audit_entry (actor, id desc);
create index audit_entry_of_action on audit_entry (action, id desc);
create index audit_entry_at on audit_entry (at);
