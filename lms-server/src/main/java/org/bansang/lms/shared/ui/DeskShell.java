package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * What every page of the desk loads: Lumo and our own style sheet as plain files, so that the desk keeps to Vaadin's
 * ready-made bundle and its build needs no Node.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://assets/desk.css")
public class DeskShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/assets/mark.svg");
        settings.addMetaTag("theme-color", "#0a4d39");
    }
}
