package org.colloquium.security;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessTokens extends Repository<AccessToken, Long> {

	@Query("select t from AccessToken t join fetch t.account where t.hash = :hash")
	Optional<AccessToken> findByHash(String hash);

	@Query("select t from AccessToken t where t.account.username = :username order by t.created, t.id")
	List<AccessToken> findOf(String username);

	AccessToken save(AccessToken token);

	void delete(AccessToken token);

}
