package org.colloquium.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.resilience.annotation.Retryable;

/**
 * For services whose methods are transactions. Of two who do the same at the same moment
 * the one who is too late begins again, knows what the other has done, and does what is
 * left to do or is told why it cannot be done. Within a larger transaction nothing is
 * begun again: that is for whoever began the transaction.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = Overtaken.class, maxRetries = 10, delay = 20, jitter = 20, multiplier = 1.5)
public @interface RetriedWhenOvertaken {

}
