// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draftkeeper.h"

#include "app/common/keyringentries.h"
#include "app/common/sourcefacts.h"
#include "app/desktop/keptpasswords.h"
#include "engine/store/sourcestore.h"
#include "wizard/draftjson.h"
#include "wizard/draftrequests.h"
#include "wizard/setupwizard.h"

#include <QLocale>

#include <utility>

namespace tributary {

namespace {

/// A login that does not work yet is a line in the server's log each time.
constexpr std::chrono::seconds betweenLooks{30};

} // namespace

DraftKeeper::DraftKeeper(const QString &storePath, const QString &passFile, SecretStore &secrets,
                         QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_store(storePath)
    , m_passFile(passFile)
    , m_secrets(secrets)
{
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::lookAtAll);
    connect(&m_service, &SetupService::checkFinished, this, &DraftKeeper::takeReport);
}

void DraftKeeper::load()
{
    const Result<QList<SavedDraft>> drafts = m_store.drafts();
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return;
    }
    for (const SavedDraft &draft : *drafts) {
        m_drafts.insert(draft.id, {.saved = draft});
        tell(m_drafts.value(draft.id));
    }
    m_again.start();
    lookAtAll();
}

void DraftKeeper::tell(const Known &known)
{
    const SavedDraft &draft = known.saved;
    SourceItem item;
    item.draft = draft.id;
    item.name = draft.name.isEmpty() ? tr("New source") : draft.name;
    item.state = sourceState(factsOf(draft));
    if (draft.waitingForDba) {
        item.sentence = known.ready
            ? tr("The DBA has run the script: continue.")
            : tr("A script was handed to the database administrator. Whether it was run is looked "
                 "at every half minute; you can also continue.");
        if (known.ready)
            item.remark = tr("script was run");
    } else {
        const int page = SetupWizard::pageOfStep(draft.step);
        item.remark = tr("step %1 of %2")
                          .arg(QLocale().toString(page + 1),
                               QLocale().toString(int{SetupWizard::pageCount}));
        item.sentence = tr("The answers so far are kept, and the setup goes on where it was left.");
    }
    Q_EMIT draftChanged(item);
}

Status DraftKeeper::save(const QString &id, const SetupDraft &draft, const QString &step)
{
    const bool awaited = isRoleAwaited(draft) && draft.role.way == UserWay::Script
        && draft.role.handedOver;
    // The script is out with somebody, or was run: its password must be there tomorrow.
    const QList<KeptPassword> passwords = awaited || isRoleMade(draft) ? passwordsToKeep(draft)
                                                                       : QList<KeptPassword>();
    // What goes into the keyring is noted first: nothing may stay there unknown.
    SetupDraft noted = draft;
    noted.kept = keptBy(id);
    for (const KeptPassword &each : passwords)
        noted.kept = unitedEntries(noted.kept, {each.connection});
    const SavedDraft saved{.id = id,
                           .name = draft.source.name,
                           .step = step,
                           .waitingForDba = awaited,
                           .content = draftToJson(noted),
                           .changedAt = QDateTime::currentDateTimeUtc()};
    if (const Status status = m_store.save(saved); !status)
        return status;
    for (const KeptPassword &each : passwords)
        m_secrets.write(each.connection, each.password, this, [this](const Status &status) {
            if (!status)
                Q_EMIT failed(status.error());
        });
    m_drafts.insert(id, {.saved = saved, .ready = m_drafts.value(id).ready && awaited});
    tell(m_drafts.value(id));
    return Done{};
}

QList<ConnInfo> DraftKeeper::keptBy(const QString &id) const
{
    const std::optional<SetupDraft> draft = draftFromJson(m_drafts.value(id).saved.content);
    return draft ? draft->kept : QList<ConnInfo>();
}

QList<ConnInfo> DraftKeeper::keptEntries() const
{
    QList<ConnInfo> entries;
    for (auto each = m_drafts.keyBegin(); each != m_drafts.keyEnd(); ++each)
        entries = unitedEntries(entries, keptBy(*each));
    return entries;
}

/// @p used: by saved sources; other setups are looked at here.
void DraftKeeper::forgetPasswords(const QList<ConnInfo> &entries, const QList<ConnInfo> &used)
{
    const QList<ConnInfo> unused = unusedEntries(entries, used + keptEntries());
    for (const ConnInfo &entry : unused)
        m_secrets.remove(entry, this, [](const Status &) {}); // nothing kept is fine too
}

void DraftKeeper::finish(const QString &id, const SetupDraft &draft)
{
    const QList<ConnInfo> kept = keptBy(id);
    if (const Status removed = m_store.remove(id); !removed)
        Q_EMIT failed(removed.error());
    m_drafts.remove(id);
    m_open.remove(id);
    if (const auto sources = SourceStore(m_storePath).sources(); sources)
        forgetPasswords(kept, connectionsAfter(draft, *sources));
    Q_EMIT draftRemoved(id);
}

void DraftKeeper::discard(const QString &id)
{
    const QList<ConnInfo> kept = keptBy(id);
    if (const Status removed = m_store.remove(id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_drafts.remove(id);
    if (const auto sources = SourceStore(m_storePath).sources(); sources)
        forgetPasswords(kept, connectionsOf(*sources));
    Q_EMIT draftRemoved(id);
}

void DraftKeeper::setOpen(const QString &id, bool open)
{
    if (open)
        m_open.insert(id);
    else
        m_open.remove(id);
}

void DraftKeeper::read(const QString &id, QObject *context,
                       std::function<void(Result<SetupDraft>, const QString &)> answer)
{
    const SavedDraft saved = m_drafts.value(id).saved;
    std::optional<SetupDraft> draft = draftFromJson(saved.content);
    if (!draft) {
        answer(makeError(ErrorKind::StoreFailed,
                         {{QStringLiteral("path"), m_storePath},
                          {QStringLiteral("reason"), tr("the setup cannot be read")}}),
               saved.step);
        return;
    }
    m_secrets.read(draft->source.connection, context,
                   [this, draft = *draft, step = saved.step, context,
                    answer = std::move(answer)](const Result<QByteArray> &login) mutable {
                       // One entry for both is the role's: passwordsToKeep().
                       const bool isLogins = draft.role.way == UserWay::Login
                           || draft.kept.isEmpty()
                           || !isSameEntry(draft.source.connection, sourceConnection(draft));
                       if (login && isLogins)
                           draft.password = *login;
                       if (draft.role.way == UserWay::Login) {
                           answer(draft, step);
                           return;
                       }
                       const ConnInfo role = sourceConnection(draft);
                       m_secrets.read(role, context,
                                      [draft, step, answer = std::move(answer)](
                                          const Result<QByteArray> &password) mutable {
                                          if (password)
                                              draft.role.password = *password;
                                          answer(draft, step);
                                      });
                   });
}

void DraftKeeper::lookAtAll()
{
    if (!m_looking.isEmpty())
        return; // the round before is not over
    m_toLook.clear();
    for (const Known &known : std::as_const(m_drafts)) {
        if (known.saved.waitingForDba && !known.ready && !m_open.contains(known.saved.id))
            m_toLook.append(known.saved.id);
    }
    lookAtNext();
}

void DraftKeeper::lookAtNext()
{
    m_looking.clear();
    if (m_toLook.isEmpty())
        return;
    m_looking = m_toLook.takeFirst();
    read(m_looking, this, [this, id = m_looking](const Result<SetupDraft> &draft, const QString &) {
        if (draft)
            look(id, *draft);
        else
            lookAtNext();
    });
}

void DraftKeeper::look(const QString &id, const SetupDraft &draft)
{
    if (id != m_looking)
        return;
    m_number = m_service.check(roleCheckRequest(draft, m_passFile));
}

void DraftKeeper::takeReport(int number, const SourceCheckReport &report)
{
    if (number != m_number)
        return;
    const auto known = m_drafts.find(m_looking);
    if (known != m_drafts.end() && report.passed() && !m_open.contains(m_looking)) {
        known->ready = true;
        tell(*known);
        Q_EMIT draftReady(m_looking, known->saved.name);
    }
    lookAtNext();
}

} // namespace tributary
