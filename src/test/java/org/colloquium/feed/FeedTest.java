package org.colloquium.feed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import org.colloquium.MovableClock;

/**
 * A test of what the feeds say after a commit. All such tests share one site; each looks
 * at a series of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "colloquium.site.name=Feeds", "colloquium.site.places[0].name=Turing Hall",
		"colloquium.site.places[0].latitude=51.99780", "colloquium.site.places[0].longitude=-0.7406",
		"spring.jpa.properties.hibernate.session_factory.statement_inspector=org.colloquium.StatementCounter" })
@AutoConfigureMockMvc
@Import(MovableClock.Configuration.class)
@interface FeedTest {

}
