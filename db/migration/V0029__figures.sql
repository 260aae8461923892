-- What was read and asked, added up by day: never who did. A node writes what it counted every few seconds, under a number of its own for each batch, so
-- that what is written again after an error is not added twice.
create table figure_batch (
    id         uuid        primary key,
    written_at timestamptz not null
);

-- Without a reference to the partner: what has been read stays read.
create table partner_figure (
    day        date   not null,
    partner_id uuid   not null,
    kind       text   not null check (kind in ('PROFILE', 'CALL_TO_ACTION')),
    offer_id   text   not null,
    times      bigint not null,
    primary key (day, partner_id, kind, offer_id)
);
create index partner_figure_of on partner_figure (partner_id, day);
call raise_wall('partner_figure');

create table search_figure (
    day   date   not null,
    found text   not null check (found in ('WHAT_WAS_ASKED', 'NEAR_WORDS', 'SOME_WORDS', 'NOTHING')),
    times bigint not null,
    primary key (day, found)
);

-- Words that cannot be told to be somebody's; what was asked rarely is not shown, and forgotten soon.
create table asked_words (
    day   date   not null,
    words text   not null check (length(words) between 1 and 80),
    found text   not null check (found in ('WHAT_WAS_ASKED', 'NEAR_WORDS', 'SOME_WORDS', 'NOTHING')),
    times bigint not null,
    primary key (day, words, found)
);
create index asked_words_of on asked_words (words, day);
