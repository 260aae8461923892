-- An invitation ends by being accepted, by its date, or because something contradicts it: it is revoked, there is a newer one, whom it is for has joined
-- or was removed, who sent it may not invite any more. Ended is for ever.
select set_config('liaison.platform', 'on', true);

alter table invitation add column ended_at timestamptz;

update invitation i set ended_at = now()
 where accepted_at is null
   and (exists (select from invitation newer
                 where newer.partner_id = i.partner_id and newer.email = i.email and newer.id <> i.id
                   and (newer.accepted_at is not null or (newer.created_at, newer.id) > (i.created_at, i.id)))
        or exists (select from membership m join account a on a.id = m.account_id
                    where m.partner_id = i.partner_id and a.email = i.email)
        or (invited_by is not null
            and not exists (select from account a where a.id = invited_by and a.platform_admin)
            and not exists (select from membership m
                             where m.partner_id = i.partner_id and m.account_id = invited_by and m.role = 'ADMIN')));

-- The last of two invitations sent at the same moment wins or fails; there are never two links for one person.
create unique index invitation_open on invitation (partner_id, email) where accepted_at is null and ended_at is null;
