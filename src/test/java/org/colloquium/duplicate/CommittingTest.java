package org.colloquium.duplicate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test that commits, because what it is about happens at or after the commit. All such
 * tests share one site, which other tests do not see; each brings talks that are like no
 * other test's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "colloquium.site.name=Committed")
@AutoConfigureMockMvc
public @interface CommittingTest {

}
