package org.bansang.tests.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running platform. The order matters: database and Keycloak are started, then Arquillian starts the
 * provisioned WildFly, then the realm must be ready. All three start once for the whole run and only when needed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith({PlatformExtension.class, ArquillianExtension.class, RealmExtension.class})
public @interface OnThePlatform {}
