// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class NoteLabel;
class SqlHighlighter;

/// A script to be read before it is handed over: highlighted, with buttons to copy it and to save
/// it and the one that undoes it. One database at a time is shown; each has a script of its own.
/// GUI thread.
class ScriptView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptView)

public:
    explicit ScriptView(QWidget *parent = nullptr);

    /// The choice between them is only shown for several.
    void setDatabases(const QStringList &databases);
    /// The one to show.
    QString database() const;

    /// Offers to read the undo script, too: copying takes the one that is shown.
    void offerBoth();

    /// The script holds a password in clear: in the clipboard it is treated as one.
    void setSecret(bool secret) { m_secret = secret; }

    /// Another script is being made: nobody gets the old one any more.
    void begin();
    void display(const QString &setup, const QString &undo);
    /// There is no script; @p sentence says why.
    void fail(const QString &sentence);

    QString setupScript() const { return m_setup; }

    QString undoScript() const { return m_undo; }

Q_SIGNALS:
    void databaseChosen(const QString &database);
    /// The setup script was copied or saved.
    void handedOver();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void matchPalette();
    bool showsUndo() const;
    void showText();
    void setScripts(const QString &setup, const QString &undo);
    void copy();
    void save(const QString &script, const QString &ending, bool isSetup);
    void write(const QString &path, const QString &script, bool isSetup);

    QString m_setup;
    QString m_undo;
    bool m_secret = false;
    QComboBox *m_which; ///< setup or undo
    QLabel *m_whichLabel;
    QComboBox *m_database;
    QLabel *m_databaseLabel;
    QPlainTextEdit *m_text;
    SqlHighlighter *m_highlighter;
    NoteLabel *m_note;
    QList<QPushButton *> m_buttons;
};

} // namespace tributary
