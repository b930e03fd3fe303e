create sequence account_seq increment by 50;
create table account (
    id bigint primary key,
    username varchar(100) not null unique,
    password varchar(200) not null,
    role varchar(20) not null check (role in ('ADMIN', 'EDITOR')),
    created timestamp(6) with time zone not null
);
