package org.colloquium.duplicate;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets what is to be done every night be done.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduledWork {

}
