// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// One who waits. The chosen line offers what can be done with it.
Item {
    id: root

    required property string key
    required property string number
    required property string hue
    required property string symbol
    required property string topics
    required property string topic_symbol
    required property string topic_hue
    required property string detail
    required property string needs
    required property string quiet
    required property string place
    required property bool here
    required property string wait
    required property bool late
    required property bool aside
    required property bool may_call
    required property bool may_come_back
    required property bool elsewhere
    required property string spoken
    property bool chosen: false
    property bool callable: false
    property bool able: true
    property bool keys: true

    signal picked
    signal called
    signal gone
    signal cameBack
    signal putBack

    implicitHeight: Math.max(44, face.implicitHeight + 2 * face.anchors.topMargin)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: chosen
    Accessible.onPressAction: picked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: root.chosen ? Theme.ground : "transparent"
        border.width: root.chosen && root.ListView.view?.activeFocus ? 2 : 0
        border.color: Theme.focus
    }

    // Takes the tap for itself: the buttons on the line are no second tap on it.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.picked()
        onDoubleTapped: root.called()
    }

    ColumnLayout {
        id: face

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 8 * Theme.deskScale
        anchors.topMargin: 7 * Theme.deskScale
        spacing: 10 * Theme.deskScale

        RowLayout {
            spacing: 9 * Theme.deskScale

            TicketChip {
                number: root.number
                hue: root.hue
                symbol: root.symbol
                opacity: root.aside ? 0.6 : 1
                Layout.alignment: Qt.AlignTop
            }

            Pictogram {
                symbol: root.topic_symbol
                tint: Theme.markOf(root.topic_hue)
                side: 26 * Theme.deskScale
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8 * Theme.deskScale
            }

            ColumnLayout {
                spacing: 2 * Theme.deskScale
                Layout.fillWidth: true

                RowLayout {
                    spacing: 10 * Theme.deskScale

                    DeskText {
                        text: root.topics
                        font.weight: Font.Bold
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    DeskText {
                        text: root.wait
                        color: root.late ? Theme.deskAlarm : Theme.muted
                        font.weight: root.late ? Font.Bold : Font.Normal
                        wrapMode: Text.NoWrap
                        Layout.alignment: Qt.AlignTop
                        Accessible.ignored: true
                    }
                }

                RowLayout {
                    spacing: 8 * Theme.deskScale

                    Flow {
                        id: remarks

                        spacing: 6 * Theme.deskScale
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop

                        Repeater {
                            model: root.detail.split(/(?<=·) /)

                            DeskText {
                                required property string modelData

                                text: modelData
                                color: Theme.muted
                                font.pixelSize: Theme.deskSmall
                                width: Math.min(Math.ceil(implicitWidth) + 1, remarks.width)
                                Accessible.ignored: true
                            }
                        }

                        Repeater {
                            model: root.needs === "" ? [] : root.needs.split(" ")

                            Pictogram {
                                required property string modelData

                                symbol: modelData
                                tint: Theme.muted
                                side: 20 * Theme.deskScale
                            }
                        }

                        QuietMark {
                            visible: root.place !== ""
                            text: root.place
                            symbol: root.aside ? "ui/pause" : "ui/forward"
                            strong: root.here
                            width: Math.min(implicitWidth, remarks.width)
                        }
                    }

                    QuietMark {
                        visible: root.quiet !== ""
                        text: root.quiet
                        symbol: "ui/arrow_upward"
                        Layout.alignment: Qt.AlignTop
                        Layout.maximumWidth: face.width * 0.34
                    }
                }
            }
        }

        Flow {
            visible: root.chosen
            spacing: 8 * Theme.deskScale
            Layout.fillWidth: true

            DeskButton {
                visible: root.may_call && root.callable
                text: qsTr("Call this one")
                symbol: "ui/campaign"
                key: qsTr("Enter")
                focusPolicy: Qt.NoFocus
                small: true
                onClicked: root.called()
            }

            DeskButton {
                visible: root.may_come_back
                enabled: root.able
                text: qsTr("Is back")
                symbol: "ui/undo"
                key: qsTr("Enter")
                focusPolicy: Qt.NoFocus
                small: true
                onClicked: root.cameBack()
            }

            DeskButton {
                visible: root.elsewhere
                enabled: root.able
                text: qsTr("Put back into the line")
                symbol: "ui/undo"
                key: qsTr("Enter")
                focusPolicy: Qt.NoFocus
                small: true
                onClicked: root.putBack()
            }

            DeskButton {
                visible: !root.elsewhere
                enabled: root.able
                kind: DeskButton.Quiet
                fill: "transparent"
                text: qsTr("Has left")
                symbol: "ui/door_open"
                key: qsTr("Del")
                focusPolicy: Qt.NoFocus
                small: true
                onClicked: root.gone()
            }
        }
    }
}
