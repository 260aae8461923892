-- The trail: written once, never changed or removed by the app.
create table audit_entry (
    id         bigint      generated always as identity primary key,
    partner_id uuid        references partner,
    at         timestamptz not null,
    actor      uuid,
    action     text        not null,
    subject    text        not null,
    detail     text        not null default ''
);
create index audit_entry_of_partner on audit_entry (partner_id, id desc);
call raise_wall('audit_entry');
create policy untenanted on audit_entry for insert with check (partner_id is null);
revoke update, delete, truncate on audit_entry from ${appRole};
