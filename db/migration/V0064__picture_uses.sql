-- Who uses which picture. A row for every stored text that shows one, kept by triggers, so that no way of storing a text can forget it; and one for every upload, which is
-- kept for a week without being shown. What has no row any more is removed. As the row refers to the picture, the database refuses a text that shows a removed one, and a
-- removal of what a text shows.
create table picture_use (
    partner_id uuid        not null references partner,
    sha256     text        not null references media,
    used_in    text        not null,
    noted_at   timestamptz not null,
    primary key (partner_id, used_in, sha256)
);
create index picture_use_of_picture on picture_use (sha256);
call raise_wall('picture_use');

-- Every text that can only be a picture's hash, wherever in a row it stands: a new field for pictures needs no change here.
create function pictures_in(stored jsonb) returns setof text language sql immutable parallel safe as $$
    select distinct found #>> '{}'
      from jsonb_path_query(stored, 'strict $.** ? (@.type() == "string" && @ like_regex "^[0-9a-f]{64}$")') as found
$$;

-- The arguments are the columns that tell the row from others of its partner. A picture that is no longer shown can be chosen again for a week.
create function note_picture_uses() returns trigger language plpgsql as $$
declare
    stored  jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    subject jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else stored end;
    partner uuid  := (subject ->> 'partner_id')::uuid;
    place   text  := tg_table_name;
    shown   text[] := array(select pictures_in(stored));
    key     text;
begin
    foreach key in array tg_argv loop
        place := place || ' ' || (subject ->> key);
    end loop;
    insert into picture_use (partner_id, sha256, used_in, noted_at)
    select partner, hash, place, now() from unnest(shown) as hash
    on conflict do nothing;
    with dropped as (
        delete from picture_use
         where partner_id = partner and used_in = place and sha256 <> all (shown)
        returning sha256)
    insert into picture_use (partner_id, sha256, used_in, noted_at)
    select partner, sha256, 'upload', now() from dropped
    on conflict (partner_id, used_in, sha256) do update set noted_at = greatest(picture_use.noted_at, excluded.noted_at);
    return null;
end $$;

select set_config('liaison.platform', 'on', true);
insert into picture_use (partner_id, sha256, used_in, noted_at)
select partner_id, media.sha256, place, now()
  from (select partner_id, 'revision ' || id as place, to_jsonb(revision) as stored from revision
        union all select partner_id, 'sign_off ' || id, to_jsonb(sign_off) from sign_off
        union all select partner_id, 'undecided_text ' || account_id || ' ' || place, to_jsonb(undecided_text) from undecided_text) as texts
  cross join lateral pictures_in(stored) as hash join media on media.sha256 = hash;

create trigger pictures_are_noted after insert or update of content, invalid_values or delete on revision
    for each row execute function note_picture_uses('id');
create trigger pictures_are_noted after insert or update of content, live_content or delete on sign_off
    for each row execute function note_picture_uses('id');
create trigger pictures_are_noted after insert or update of written or delete on undecided_text
    for each row execute function note_picture_uses('account_id', 'place');
