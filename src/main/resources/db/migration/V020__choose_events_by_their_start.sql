-- no event takes longer than a month, so that whatever asks for ends asks for starts as well, in whose order lists are;
-- where H2 had the choice, it went through all that had ended
drop index event_ends;
