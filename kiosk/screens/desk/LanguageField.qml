// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.parts
import kiosk.screens.desk

// The chosen language on one line; all of them open over the column it stands in.
Press {
    id: root

    required property LanguageChoice languages
    required property string chosen
    required property string name
    required property string label
    required property Item over

    signal picked(tag: string)

    text: label + ": " + name
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    corner: Theme.deskRadius
    fill: hovered ? Theme.ground : Theme.paper
    outline: Theme.border
    outlineWidth: 1.5
    horizontalPadding: 14 * Theme.deskScale
    implicitWidth: 230 * Theme.deskScale
    implicitHeight: Math.max(48, 54 * Theme.deskScale, implicitContentHeight + 10 * Theme.deskScale)
    Accessible.role: Accessible.ComboBox
    Keys.enabled: false // Space opens; Enter sends the form it stands in
    onClicked: all.open()
    onVisibleChanged: {
        if (!visible)
            all.close();
    }

    contentItem: RowLayout {
        spacing: 10 * Theme.deskScale

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            DeskText {
                text: root.label
                color: Theme.muted
                font.pixelSize: Theme.deskSmall * 0.88
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            DeskText {
                text: root.name
                font.weight: Font.Bold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Pictogram {
            symbol: "ui/translate"
            tint: Theme.action
            side: 24 * Theme.deskScale
        }
    }

    T.Popup {
        id: all

        parent: root.over
        width: parent.width
        height: parent.height
        padding: Theme.deskGap
        focus: true
        modal: true
        onOpened: pick.reveal()

        background: Card {}

        contentItem: ColumnLayout {
            spacing: 12 * Theme.deskScale

            PanelTitle {
                text: root.label
                Layout.fillWidth: true
            }

            LanguagePick {
                id: pick

                languages: root.languages
                chosen: root.chosen
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onPicked: tag => {
                    root.picked(tag);
                    all.close();
                }
            }
        }
    }
}
