/** Carries out orders, given as JSON in the first argument, and prints the report as JSON. */
import { applyOrders, type Orders } from '../apply-orders.js';

console.log(JSON.stringify(await applyOrders(JSON.parse(process.argv[2] ?? '') as Orders)));
