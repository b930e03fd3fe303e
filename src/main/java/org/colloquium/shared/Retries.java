package org.colloquium.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Lets what two did at the same moment be done one after the other.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Retries {

}
