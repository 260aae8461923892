-- What an import found becomes notes. They may hold a whole text of the page, and say whether they stand in the way of submitting until they are resolved.
alter table note
    drop constraint note_origin_check,
    drop constraint note_text_check,
    add column weight text check (weight in ('BLOCKING', 'ADVISORY')),
    add constraint note_origin_check check (origin in ('REVIEWER', 'PARTNER', 'SIGN_OFF', 'PUBLIC', 'IMPORT')),
    add constraint note_text_check check (
        length(trim(text)) > 0 and length(text) <= case origin when 'IMPORT' then 20000 else 2000 end),
    add constraint only_imports_weigh check ((weight is null) = (origin <> 'IMPORT'));

-- Parts of an old home page for which profiles have no place yet, as they stood there.
create table kept_part (
    id               uuid        primary key,
    partner_id       uuid        not null references partner,
    kind             text        not null check (kind in ('HERO', 'HIGHLIGHT')),
    title            text        not null,
    text             text        not null,
    link             text        not null,
    link_text        text        not null,
    picture          text        not null,
    alternative_text text        not null,
    position         integer     not null,
    kept_at          timestamptz not null,
    unique (partner_id, id)
);
create index kept_part_of_partner on kept_part (partner_id, position);
call raise_wall('kept_part');
