-- With each start, for a dump does not hold it: a temporary table would stand before the real one in the eyes of whoever gets the connection next.
do $$ begin
    if has_database_privilege('${appRole}', current_database(), 'temporary') then
        execute format('revoke temporary on database %I from public', current_database());
    end if;
end $$;
