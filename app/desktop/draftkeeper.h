// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/secrets.h"
#include "engine/source/setupservice.h"
#include "engine/store/draftstore.h"
#include "ui/sourcelistmodel.h"
#include "wizard/setupdraft.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace tributary {

/// The setups that were begun and not finished: keeps them in the store, tells how each stands, and
/// looks by itself whether an administrator has run the script that one waits for. Their passwords
/// are in the keyring or nowhere. GUI thread; borrows the secrets.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /// @p storePath: the file of SourceStore.
    DraftKeeper(const QString &storePath, const QString &passFile, SecretStore &secrets,
                QObject *parent = nullptr);

    /// Tells of all setups, and begins to look.
    void load();

    /// Errors: StoreFailed.
    Status save(const QString &id, const SetupDraft &draft, const QString &step);
    /// It was finished, and its sources are saved: of the passwords that the waiting put into the
    /// keyring those stay that a saved source needs.
    void finish(const QString &id, const SetupDraft &draft);
    /// It is not wanted any more: the passwords that it put into the keyring go, too, unless a
    /// saved source or another setup needs them.
    void discard(const QString &id);

    /// Entries of the keyring that unfinished setups have put there.
    QList<ConnInfo> keptEntries() const;

    /// An opened setup is not looked at: the assistant does.
    void setOpen(const QString &id, bool open);

    /// What is known of it, with the passwords that the keyring holds; afterwards the step.
    /// Errors: StoreFailed (also when it is gone, or was written by another version).
    void read(const QString &id, QObject *context,
              std::function<void(Result<SetupDraft>, const QString &step)> answer);

Q_SIGNALS:
    void draftChanged(const tributary::SourceItem &item);
    void draftRemoved(const QString &id);
    /// An administrator has run the script.
    void draftReady(const QString &id, const QString &name);
    void failed(const tributary::Error &error);

private:
    struct Known
    {
        SavedDraft saved;
        bool ready = false; ///< the role worked at the latest look
    };

    void tell(const Known &known);
    QList<ConnInfo> keptBy(const QString &id) const;
    void forgetPasswords(const QList<ConnInfo> &entries, const QList<ConnInfo> &used);
    void lookAtAll();
    void lookAtNext();
    void look(const QString &id, const SetupDraft &draft);
    void takeReport(int number, const SourceCheckReport &report);

    QString m_storePath;
    DraftStore m_store;
    QString m_passFile;
    SecretStore &m_secrets;
    SetupService m_service; ///< of its own: the assistant's questions would stop these
    QHash<QString, Known> m_drafts;
    QSet<QString> m_open;
    QStringList m_toLook;
    QString m_looking; ///< id; empty: none
    int m_number = 0;
    QTimer m_again;
};

} // namespace tributary
