"""Reads a calendar with icalendar and a feed with feedparser; prints what it understood, an entry a line."""
import datetime
import sys

import feedparser
import icalendar


def utc(time):
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for event in calendar.walk("VEVENT"):
    print("\t".join([str(event["UID"]), utc(event.decoded("DTSTART")), utc(event.decoded("DTEND")), str(event["SUMMARY"])]))
feed = feedparser.parse(sys.argv[2])
if feed.bozo:
    raise SystemExit(f"not well-formed: {feed.bozo_exception}")
print(f"feed\t{feed.version}\t{len(feed.entries)}")
