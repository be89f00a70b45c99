// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Application that removes a source, with what its setup left on the server.
#include "app/common/keyringentries.h"
#include "app/common/madenames.h"
#include "app/desktop/application.h"
#include "app/desktop/syncsession.h"
#include "ui/messagebar.h"
#include "ui/removesourcedialog.h"
#include "ui/widgets/scriptfile.h"

#include <QFileDialog>

namespace tributary {

void Application::remove(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr || session->isActive())
        return;
    const QString &destination = session->source().destination;
    auto *dialog = new RemoveSourceDialog(name, destination.mid(destination.indexOf(u':') + 1),
                                          &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A run that somebody starts meanwhile would use what is being taken away.
    connect(session, &SyncSession::started, dialog, &QDialog::reject);
    connect(session, &QObject::destroyed, dialog, &QDialog::reject); // removed by another program
    if (namesMadeFor(session->source()) == MadeNames()) {
        connect(dialog, &RemoveSourceDialog::removeRequested, this, [this, dialog, session] {
            forget(session);
            dialog->accept();
        });
    } else {
        lookAtServer(dialog, session);
    }
    dialog->open();
}

MadeNames Application::namesMadeFor(const SavedSource &source) const
{
    QList<SavedSource> saved;
    for (const SyncSession *session : m_sessions)
        saved.append(session->source());
    return madeNames(source, saved);
}

void Application::lookAtServer(RemoveSourceDialog *dialog, SyncSession *session)
{
    dialog->setLooking();
    const auto ask = [this, dialog, session](const QByteArray &password) {
        const MadeNames names = namesMadeFor(session->source());
        SourceCheckRequest access;
        access.connection = session->source().connection;
        access.password = password;
        access.passFile = m_passFile;
        connect(dialog, &RemoveSourceDialog::removeRequested, this,
                [this, dialog, session, access](const QList<MadeObject> &objects) {
                    removeOnServer(dialog, session, access, objects);
                });
        connect(dialog, &RemoveSourceDialog::undoScriptRequested, this,
                [this, dialog, source = session->source(), access] {
                    saveUndoScript(dialog, source, access);
                });
        const int asked = m_setup.findMade(access, names);
        connect(&m_setup, &SetupService::madeFound, dialog,
                [dialog, asked, names](int number, const QList<MadeObject> &objects,
                                       const std::optional<Error> &error) {
                    if (number != asked)
                        return;
                    if (error)
                        dialog->setUnknown(*error, names.slot);
                    else
                        dialog->setObjects(objects);
                });
    };
    if (!session->password().isEmpty())
        ask(session->password());
    else
        m_secrets.read(session->source().connection, dialog, [ask](const Result<QByteArray> &kept) {
            ask(kept ? *kept : QByteArray()); // perhaps the password file has it
        });
}

void Application::removeOnServer(RemoveSourceDialog *dialog, SyncSession *session,
                                 const SourceCheckRequest &access, const QList<MadeObject> &objects)
{
    if (objects.isEmpty()) {
        forget(session);
        dialog->accept();
        return;
    }
    const int asked = m_setup.removeMade(access, objects);
    connect(&m_setup, &SetupService::madeRemoved, dialog,
            [this, dialog, session, asked](int number, const std::optional<Error> &error) {
                if (number != asked)
                    return;
                if (error) {
                    dialog->setFailed(*error);
                    return;
                }
                forget(session);
                dialog->accept();
            });
}

void Application::saveUndoScript(RemoveSourceDialog *dialog, const SavedSource &source,
                                 const SourceCheckRequest &access)
{
    ScriptRequest request = undoRequestOf(source, namesMadeFor(source));
    request.generatedAt = QDateTime::currentDateTimeUtc();
    const int asked = m_setup.makeScripts(access, request);
    connect(&m_setup, &SetupService::scriptsMade, dialog,
            [dialog, asked](int number, const SetupScripts &scripts) {
                if (number != asked)
                    return;
                if (scripts.error) {
                    dialog->setFailed(*scripts.error);
                    return;
                }
                auto *chooser = new QFileDialog(dialog, RemoveSourceDialog::tr("Undo script"));
                chooser->setAttribute(Qt::WA_DeleteOnClose);
                chooser->setAcceptMode(QFileDialog::AcceptSave);
                chooser->setDefaultSuffix(QStringLiteral("sql"));
                chooser->selectFile(QStringLiteral("undo.sql"));
                QObject::connect(chooser, &QFileDialog::fileSelected, dialog,
                                 [dialog, text = scripts.undo](const QString &path) {
                                     if (const Status saved = writeScriptFile(path, text); !saved)
                                         dialog->setFailed(saved.error());
                                 });
                chooser->open();
            });
}

void Application::forget(SyncSession *session)
{
    const QString name = session->source().name;
    if (const Status removed = m_store.remove(name); !removed) {
        m_window.messages()->display(removed.error());
        return;
    }
    if (const auto sources = m_store.sources(); sources) {
        const QList<ConnInfo> used = connectionsOf(*sources) + m_drafts.keptEntries();
        const QList<ConnInfo> unused = unusedEntries({session->source().connection}, used);
        for (const ConnInfo &entry : unused)
            m_secrets.remove(entry, this, [](const Status &) {}); // nothing kept is fine too
    }
    dismiss(session);
}

void Application::dismiss(SyncSession *session)
{
    const QString name = session->source().name;
    m_network.giveUp(name);
    m_sessions.remove(name);
    m_states.remove(name);
    m_schedules.remove(name);
    m_tray->removeSource(name);
    m_tabs.remove(name);
    m_window.removeSource(name);
    session->deleteLater();
}

} // namespace tributary
