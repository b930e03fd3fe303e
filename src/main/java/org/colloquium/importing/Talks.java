package org.colloquium.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts the blocks of a mail that announces several talks. A page may well show a talk
 * twice, so only what has another title and another speaker is another talk.
 */
final class Talks {

	private static final Set<Heading> BEGINNINGS = EnumSet.of(Heading.TITLE, Heading.SPEAKER, Heading.DATE,
			Heading.HOUR);

	private static final Set<Heading> SHARED = EnumSet.of(Heading.DATE, Heading.HOUR, Heading.LOCATION,
			Heading.CATEGORY, Heading.HOST, Heading.SERIES, Heading.ONLINE);

	private final List<List<Block>> talks = new ArrayList<>();

	/* What the talk that is being read says so far. */
	private final Map<Heading, Set<String>> known = new EnumMap<>(Heading.class);

	private final Map<Heading, Block> above = new EnumMap<>(Heading.class);

	private List<Block> talk = new ArrayList<>();

	private Talks() {
	}

	/**
	 * The talks of a page.
	 * @param blocks all blocks
	 * @return one list for each talk; what stands above the first talk belongs to all
	 */
	static List<List<Block>> of(List<Block> blocks) {
		Talks talks = new Talks();
		String[] titles = following(blocks, Heading.TITLE);
		String[] speakers = following(blocks, Heading.SPEAKER);
		for (int i = 0; i < blocks.size(); i++) {
			Heading heading = blocks.get(i).heading();
			boolean again = heading != null && BEGINNINGS.contains(heading) && talks.known.containsKey(heading);
			if (again && talks.isOther(Heading.TITLE, titles[i]) && talks.isOther(Heading.SPEAKER, speakers[i])) {
				talks.begin();
			}
			talks.add(blocks.get(i));
		}
		talks.begin();
		return talks.talks;
	}

	/* For each block what the next one of a kind says. */
	private static String[] following(List<Block> blocks, Heading heading) {
		String[] following = new String[blocks.size()];
		String next = null;
		for (int i = blocks.size() - 1; i >= 0; i--) {
			next = (blocks.get(i).heading() == heading) ? Folded.key(blocks.get(i).value()) : next;
			following[i] = next;
		}
		return following;
	}

	private boolean isOther(Heading heading, String key) {
		return key != null && !key.isEmpty() && this.known.containsKey(heading)
				&& !this.known.get(heading).contains(key);
	}

	private void add(Block block) {
		this.talk.add(block);
		Heading heading = block.heading();
		if (heading == null || !Folded.hasWords(block.value())) {
			return;
		}
		boolean begun = this.known.containsKey(Heading.TITLE) || this.known.containsKey(Heading.SPEAKER);
		if (this.talks.isEmpty() && !begun && SHARED.contains(heading)) {
			this.above.putIfAbsent(heading, block);
		}
		if (BEGINNINGS.contains(heading)) {
			this.known.computeIfAbsent(heading, (key) -> new HashSet<>()).add(Folded.key(block.value()));
		}
	}

	private void begin() {
		if (!this.talks.isEmpty()) {
			Set<Heading> own = this.talk.stream()
				.map(Block::heading)
				.filter(Objects::nonNull)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Heading.class)));
			List<Block> shared = this.above.values()
				.stream()
				.filter((block) -> !own.contains(block.heading()))
				.toList();
			this.talk.addAll(shared);
		}
		this.talks.add(this.talk);
		this.talk = new ArrayList<>();
		this.known.clear();
	}

}
