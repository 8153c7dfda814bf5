package org.bansang.tests.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keycloak and WildFly start side by side; from here on both can be used. */
final class RealmExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Platform.running().awaitRealm();
    }
}
