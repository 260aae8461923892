-- The outbox: written in the transaction that has something to tell, delivered afterwards by the scheduler.
create table mail (
    id         uuid        primary key,
    recipient  text        not null,
    subject    text        not null,
    text       text        not null,
    created_at timestamptz not null,
    sent_at    timestamptz
);
create index mail_newest on mail (created_at desc);

-- As db-scheduler wants it, see its own documentation.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
