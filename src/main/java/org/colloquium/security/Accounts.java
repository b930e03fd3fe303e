package org.colloquium.security;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

	Optional<Account> findByUsername(String username);

	long count();

	Account save(Account account);

}
