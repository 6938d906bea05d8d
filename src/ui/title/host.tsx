import { useGame, useTable } from '../context.ts'

/** What whoever serves the page offers: play without a network, a newer version, a learning platform. Nothing for a plain page. */
export function TitleHost() {
  const { say } = useTable()
  const { offline, newer, takeUp, platform } = useGame((state) => state.host)
  return (
    <div class="title-host" role="status">
      {newer ? (
        <p>
          {say('host.newer')}{' '}
          <button type="button" class="button" onClick={takeUp}>
            {say('host.newer.take')}
          </button>
        </p>
      ) : null}
      {offline && !newer ? <p>{say('host.offline')}</p> : null}
      {platform === null ? null : <p>{say(platform ? 'host.platform.yes' : 'host.platform.no')}</p>}
    </div>
  )
}
