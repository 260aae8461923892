-- Gives an account the platform's rights, or takes them, and says so in the trail. A platform admin may; a job may only make the first one, for there is
-- nobody before who could.
create function set_platform_rights(whom uuid, given boolean) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    acting uuid := nullif(liaison_setting('liaison.platform'), 'on')::uuid;
    owner  text;
begin
    if not liaison_platform() or acting = whom then
        raise exception 'another platform admin gives and takes platform rights' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtext('set_platform_rights'));
    if acting is null and exists (select from account where platform_admin) then
        raise exception 'there is a platform admin already, who gives and takes platform rights' using errcode = 'insufficient_privilege';
    end if;
    update account set platform_admin = given
     where id = whom and platform_admin <> given and (suspended_at is null or not given) returning email into owner;
    if owner is null then
        raise exception 'account % cannot be given or lose platform rights', whom using errcode = 'check_violation';
    end if;
    insert into audit_entry (at, actor, action, subject)
    values (now(), acting, case when given then 'Give platform rights' else 'Take platform rights' end, owner);
end $$;
revoke all on function set_platform_rights(uuid, boolean) from public;
grant execute on function set_platform_rights(uuid, boolean) to ${appRole};
