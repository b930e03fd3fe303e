package org.colloquium.index;

import java.time.Duration;

import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Where the index is kept, and how it gets to know what is saved.
 */
interface Placement {

	/**
	 * Whether an import tells the index before its commit, and has to make good what it
	 * told should it be taken back.
	 */
	boolean isToldBeforeCommit();

	/**
	 * Sends what a session has planned on its way while its transaction goes on.
	 */
	void send(SearchSession session);

	/**
	 * Lets whoever mends the index go on while a session writes to it.
	 * @param unwritten waits for it, and fails where it cannot be written
	 */
	void defer(SearchSession session, Unwritten unwritten);

	/** Waits for what was sent. */
	void finish();

	/** Does what remains to be done after a commit, for an editor. */
	void committed(SearchScope<?> scope);

	/**
	 * Waits until a question finds what was saved before.
	 * @param patience how long at most
	 * @return whether it does now
	 */
	boolean settle(SearchScope<?> scope, Duration patience);

	/**
	 * Makes one piece of the many that a long writing leaves behind: each question has to
	 * be asked of each of them.
	 */
	void join(SearchScope<?> scope);

	/**
	 * Whether all of the index can be read, as far as that can be told: what was written
	 * is not always what is read.
	 */
	boolean isSound(SearchScope<?> scope);

	/** Makes an index that cannot be read one that can be. */
	void recover(SearchScope<?> scope);

}
