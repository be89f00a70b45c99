// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/source/sourcecheck.h"
#include "engine/store/sourcestore.h"

#include <QWidget>

class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tributary {

class CheckList;
class NoteLabel;
class SchedulePanel;
class ScriptView;

/// The tab "Setup": what the source is, when it runs, its checks again and its scripts again, each
/// with the command line that does the same. Asks by signals, and shows what it is told. GUI
/// thread.
class SetupTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupTab)

public:
    /// @p schedule is taken.
    explicit SetupTab(SchedulePanel *schedule, QWidget *parent = nullptr);

    /// @p shared: things on the server that were made for it and that other sources use as well.
    void setSource(const SavedSource &source, const QStringList &shared);

    // A check, in this order.
    void beginCheck();
    void putCheck(const CheckResult &result);
    void finishCheck(const SourceCheckReport &report);

    // The scripts.
    void beginScripts();
    void showScripts(const QString &setup, const QString &undo);
    void failScripts(const Error &error);

Q_SIGNALS:
    void checkRequested();
    void scriptsRequested();

private:
    QWidget *makeFacts();
    QWidget *makeChecks();
    QWidget *makeScripts();
    QWidget *makeCommand(QLineEdit *line, const QString &name);
    void addFact(const QString &name, const QString &value);
    void showFacts(const SavedSource &source);

    SchedulePanel *m_schedule;
    QGroupBox *m_facts;
    QFormLayout *m_factRows = nullptr;
    CheckList *m_checks;
    QPushButton *m_check;
    QLineEdit *m_checkCommand;
    ScriptView *m_scripts;
    QPushButton *m_make;
    NoteLabel *m_shared;
    QLineEdit *m_scriptCommand;
};

} // namespace tributary
