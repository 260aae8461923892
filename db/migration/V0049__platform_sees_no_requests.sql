-- The platform sees how requests fare, never who wrote or what: its way past the wall ends before this table. What it may know stands in a view without
-- any name, address or word of a visitor. A view reads with its owner's rights, so it says itself whose rows exist, as the policies do.
drop policy platform on introduction;
create policy platform on introduction for select to current_user using ((select liaison_platform()));

create view introduction_progress with (security_barrier) as
    select id, partner_id, offer_title, requested_at, confirmed_at, seen_at, outcome, outcome_at, withdrawn_at
      from introduction
     where (select liaison_platform()) or partner_id = (select liaison_partner());
revoke insert, update, delete on introduction_progress from ${appRole};
