-- A submission that is returned whole tells where it is to be mended, too; and a daily letter leads there.
alter table submission
    drop constraint a_part_is_returned,
    add constraint a_part_is_returned check (case decision
        when 'PARTLY_ACCEPTED' then cardinality(returned_places) > 0
        when 'RETURNED' then true
        else cardinality(returned_places) = 0
    end);

alter table digest_item add column pointers jsonb not null default '[]';
