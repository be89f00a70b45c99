// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/destinationprobe.h"
#include "wizard/setuppage.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace tributary {

class MethodChoice;
class NoteLabel;

/// A file name made of a source's name: no separators, nothing that a shell or another system
/// stumbles over.
QString fileNameFor(const QString &sourceName);

/// Step 3: the SQLite file, and how it is kept up to date. GUI thread.
class DestinationPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationPage)

public:
    DestinationPage(SetupDraft &draft, const SetupContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QString path() const;
    void pathEdited();
    void showFacts(const DestinationFacts &facts);
    void browse();

    QString m_folder;
    DestinationProbe m_probe;
    QTimer m_delay;
    bool m_typed = false; ///< the reader chose a path: no more suggestions
    bool m_usable = false; ///< what the probe said of the path in the field

    QLineEdit *m_path;
    QLabel *m_space;
    NoteLabel *m_note;
    MethodChoice *m_method;
};

} // namespace tributary
