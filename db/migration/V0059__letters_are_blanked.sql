-- A letter is needed until it is delivered. After that nothing of it stays but that it went, and what it tells of can take it back before.
alter table mail add column about uuid;
create index mail_about on mail (about) where about is not null;
create index mail_sent on mail (sent_at) where sent_at is not null;

update mail set recipient = '', subject = '', text = '', html = '', choices = '' where sent_at is not null;
alter table mail add constraint what_is_delivered_is_blank
    check (sent_at is null or (recipient = '' and subject = '' and text = '' and html = '' and choices = ''));

-- Whom a note from outside came from can be erased, and never changed into somebody else.
grant update (written_from) on note to ${appRole};
create function refuse_another_sender() returns trigger language plpgsql as $$
begin
    if new.written_from is distinct from old.written_from and new.written_from <> '' then
        raise exception 'the sender of a note can be erased, not changed';
    end if;
    return new;
end $$;
create trigger note_sender before update of written_from on note
    for each row execute function refuse_another_sender();
