#!/bin/sh
# Runs once, on an empty data volume: the application's role owns its database and nothing else.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$VAGAR_PASSWORD" --username=postgres <<'SQL'
create role vagar login password :'password';
alter role vagar set statement_timeout = '15s';
alter role vagar set idle_in_transaction_session_timeout = '60s';
create database vagar owner vagar;
SQL
