create sequence account_seq increment by 50;
create table account (
    id bigint primary key,
    username varchar(100) not null unique,
    password varchar(200) not null,
    role varchar(20) not null check (role in ('ADMIN', 'EDITOR')),
    created timestamp(6) with time zone not null
);

create sequence access_token_seq increment by 50;
create table access_token (
    id bigint primary key,
    account_id bigint not null references account,
    name varchar(100) not null,
    hash varchar(64) not null unique,
    created timestamp(6) with time zone not null
);
create index access_token_account on access_token (account_id);
