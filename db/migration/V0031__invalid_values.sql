-- What was written in a draft and is not valid yet, as JSON by place. Nothing of it is ever submitted.
alter table revision add column invalid_values jsonb not null default '{}';
alter table revision add constraint submitted_is_valid check (submitted_at is null or invalid_values = '{}');
