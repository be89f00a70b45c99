// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/destinationpanel.h"
#include "wizard/destinationprobe.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace tributary {

class NoteLabel;

/// A file name made of a source's name: no separators, nothing that a shell or another system
/// stumbles over.
QString fileNameFor(const QString &sourceName);

/// "sqlite:PATH", as it is suggested for a source of that name.
QString suggestedSqlite(const SetupContext &context, const QString &sourceName);

/// Whether a copy may be put there.
bool isUsable(const DestinationFacts &facts);

/// Which SQLite file. GUI thread.
class SqlitePanel final : public DestinationPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqlitePanel)

public:
    explicit SqlitePanel(const SetupContext &context, QWidget *parent = nullptr);

    void fill(const SetupDraft &draft) override;
    QString destination() const override;
    bool isUsable() const override;

private:
    QString path() const;
    void pathEdited();
    void showFacts(const DestinationFacts &facts);
    void browse();

    SetupContext m_context;
    DestinationProbe m_probe;
    QTimer m_delay;
    QString m_suggested; ///< while the field holds it, another name means another suggestion
    bool m_usable = false; ///< what the probe said of the path in the field

    QLineEdit *m_path;
    QLabel *m_space;
    NoteLabel *m_note;
};

} // namespace tributary
