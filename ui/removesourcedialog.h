// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/source/removal.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tributary {

/// Asks before a source is removed: what its setup left on the server is listed as soon as it is
/// known, ticked where our login may take it away. Show it with open(). GUI thread.
class RemoveSourceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveSourceDialog)

public:
    RemoveSourceDialog(const QString &name, const QString &destination, QWidget *parent = nullptr);

    /// The server is being asked what it has; else there is nothing to look for.
    void setLooking();
    void setObjects(const QList<MadeObject> &objects);
    /// The server could not be asked: @p slot, if there is one, may still keep the log there.
    void setUnknown(const Error &error, const QString &slot);
    /// Removing on the server failed: the dialog stays, and the source too.
    void setFailed(const Error &error);

Q_SIGNALS:
    /// What is to be taken away on the server, perhaps nothing; then the source itself.
    void removeRequested(const QList<tributary::MadeObject> &objects);
    void undoScriptRequested();

private:
    void addObject(const MadeObject &object);
    void say(const QString &text);
    void submit();

    QVBoxLayout *m_column;
    QLabel *m_state;
    QPushButton *m_script;
    QPushButton *m_remove;
    QList<std::pair<QCheckBox *, MadeObject>> m_boxes;
};

} // namespace tributary
