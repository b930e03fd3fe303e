// Reads a calendar with ical.js, the parser of Thunderbird, going by the zones that the calendar tells; an event a line.
import { readFileSync } from "node:fs";

const { default: ICAL } = await import(process.argv[2]);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[3], "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
	ICAL.TimezoneService.register(new ICAL.Timezone(zone), zone.getFirstPropertyValue("tzid"));
}
const utc = (time) => new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
for (const component of calendar.getAllSubcomponents("vevent")) {
	// without the option each would look through all others for exceptions of its own, which a feed has not
	const event = new ICAL.Event(component, { exceptions: [] });
	console.log([event.uid, utc(event.startDate), utc(event.endDate), event.summary].join("\t"));
}
