-- two who name the same new person at the same moment mean one
insert into node_turn (work) values ('people');
