package org.bansang.tests.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts database and Keycloak before the first test that needs them; they end with the run, after WildFly. */
final class PlatformExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Platform.class))
                .getOrComputeIfAbsent(Platform.class, key -> Platform.start(), Platform.class);
    }
}
