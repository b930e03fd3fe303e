create sequence access_token_seq increment by 50;
create table access_token (
    id bigint primary key,
    account_id bigint not null references account on delete cascade,
    name varchar(100) not null check (trim(name) <> ''),
    hash varchar(64) not null unique,
    created timestamp(6) with time zone not null
);
create index access_token_account on access_token (account_id);
