-- Several people at one draft: who has it open, who last changed which field, and what somebody has not decided yet.
create table editor_presence (
    partner_id uuid        not null references partner,
    window_id  uuid        not null,
    account_id uuid        not null references account,
    place      text        not null check (length(place) <= 200),
    aside      boolean     not null,
    seen_at    timestamptz not null,
    primary key (partner_id, window_id)
);
call raise_wall('editor_presence');

-- One row for each field that was changed lately; its number grows with every change, whatever the clocks of the nodes say.
create sequence draft_change_number;
create table draft_change (
    partner_id uuid        not null references partner,
    place      text        not null,
    account_id uuid        references account,
    changed_at timestamptz not null,
    number     bigint      not null default nextval('draft_change_number'),
    primary key (partner_id, place)
);
call raise_wall('draft_change');

-- What an account wrote in a field that somebody else changed too, until it chooses.
create table undecided_text (
    partner_id uuid        not null references partner,
    account_id uuid        not null references account,
    place      text        not null,
    written    jsonb       not null,
    written_at timestamptz not null,
    primary key (partner_id, account_id, place)
);
call raise_wall('undecided_text');
